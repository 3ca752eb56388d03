using System.Diagnostics;
using Pamong.Planner;
using Pamong.Planner.Solving;
var instance = InstanceFiles.Read(args[0]);
var problem = Problem.Build(instance);
var cpu0=Process.GetCurrentProcess().TotalProcessorTime;
double T(){var c=Process.GetCurrentProcess().TotalProcessorTime; var t=(c-cpu0).TotalSeconds; cpu0=c; return t;}
var root=new RootPricing(problem,2);
int rounds=int.Parse(args[1]), per=int.Parse(args[2]);
root.Run(new Prices(problem),rounds,per,0.25,default);
Console.WriteLine($"root {root.Bound} cpu {T():f2}s");
var m0=problem.Groups.FixedCost;
foreach(var th in args[4].Split(',').Select(double.Parse)){
var open=OpenChoice.From(problem,root.AverageHeads,th);
long fx=0; for(var g=0;g<open.Length;g++) fx+=open[g]*problem.Groups.FixedCost[g];
var prices=root.Best.Copy();
for(var g=0;g<open.Length;g++) if(problem.Groups.Lo[g]==0&&problem.Groups.Max[g]>0) prices.Seat[g]+=root.Best.FixedPrice(g)/problem.Groups.Max[g];
var sub=new RootPricing(problem.WithOpen(open,open),2);
sub.Run(prices,1,20,0.12,default);
Console.WriteLine($"th {th} fixed {fx} shared {problem.FundLeft.Take(problem.SharedFunds).Sum()} sub {sub.Bound} {T():f2}s");
var av=sub.AverageHeads; int under=0; for(var g=0;g<open.Length;g++) if(open[g]>0&&av[g]<problem.Groups.Min[g]*open[g]) under++;
var ps=new PlanSearch(problem,sub.Best,1,int.Parse(args[3]),2,default);
ps.Construct(open,sub.Wishes);
Console.WriteLine($"construct {ps.State.Objective} of {open.Sum()} underdemand {under} open {ps.State.Open.Sum()} {T():f2}s");
for(var k=0;k<4;k++){
ps.Exchange(20000,1,10); Console.Write($" ex {ps.State.Objective} {T():f2}s");
ps.ExchangeBatches(60,1); Console.WriteLine($" b {ps.State.Objective} {ps.State.Open.Sum()} {T():f2}s");}
for(var k=0;k<3;k++){
ps.Exchange(20000,new[]{0.5,.2,.05}[k],10); Console.Write($" ex {ps.State.Objective} {T():f2}s"); }
Console.WriteLine();
}
